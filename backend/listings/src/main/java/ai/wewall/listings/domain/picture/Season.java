package ai.wewall.listings.domain.picture;

/** The season of a picture, seen in trees and on the ground. */
public enum Season {
    SUMMER,
    AUTUMN,
    WINTER
}
