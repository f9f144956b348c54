package planted.orders.domain;

import org.springframework.stereotype.Component;

@Component
class SpringInTheDomain {}
