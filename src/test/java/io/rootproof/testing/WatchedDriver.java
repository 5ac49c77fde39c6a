package io.rootproof.testing;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.proxy.jdk.JdkJdbcProxyFactory;

/**
 * H2's driver, watched: whatever is sent, by Hibernate or by plain JDBC, passes {@link Statements}. A test profile uses
 * it with {@code quarkus.datasource.jdbc.driver}.
 */
public final class WatchedDriver implements Driver {

    private final Driver h2 = new org.h2.Driver();

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Connection real = h2.connect(url, info);
        if (real == null) {
            return null;
        }
        ConnectionInfo connection = new ConnectionInfo();
        connection.setDataSourceName("watched");
        connection.setConnectionId(Integer.toHexString(System.identityHashCode(real)));
        return new JdkJdbcProxyFactory()
                .createConnection(
                        real,
                        connection,
                        ProxyConfig.Builder.create()
                                .queryListener(Statements.LISTENER)
                                .build());
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return h2.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return h2.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return h2.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return h2.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return h2.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.h2");
    }
}
