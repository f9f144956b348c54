package planted.orders.adapter.web;

public class PublicAdapter {}
