package planted.orders;

class Printing {

    void prints() {
        System.out.println("planted");
    }
}
