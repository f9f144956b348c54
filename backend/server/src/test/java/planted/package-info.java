/** A small code base in which every rule of the architecture is broken once, on purpose. */
package planted;
