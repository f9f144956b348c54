package planted.orders.application;

import org.springframework.stereotype.Service;

@Service
public class SpringInTheApplication {}
