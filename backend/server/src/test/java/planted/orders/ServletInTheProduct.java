package planted.orders;

import jakarta.servlet.Servlet;

interface ServletInTheProduct extends Servlet {}
