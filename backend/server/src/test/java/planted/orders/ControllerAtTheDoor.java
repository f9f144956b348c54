package planted.orders;

import org.springframework.web.bind.annotation.RestController;

@RestController
class ControllerAtTheDoor {}
