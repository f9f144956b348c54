package planted.orders.application;

import java.sql.Connection;

interface JdbcInTheApplication {

    void use(Connection connection);
}
