package org.famulus.core.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.spi.InitialContextFactory;
import org.h2.jdbcx.JdbcDataSource;

/** An empty database that is found as a server's {@code jdbc/famulus} is, for as long as it is open. */
public final class DatabaseInMemory implements AutoCloseable {

  private static final JdbcDataSource DATABASE = new JdbcDataSource();

  private final Connection keepsItAlive;

  private DatabaseInMemory() throws SQLException {
    this.keepsItAlive = DATABASE.getConnection();
  }

  /** Opens one. */
  public static DatabaseInMemory open(String name) throws SQLException {
    System.setProperty(Context.INITIAL_CONTEXT_FACTORY, OneDataSource.class.getName());
    DATABASE.setURL("jdbc:h2:mem:" + name + ";DATABASE_TO_UPPER=FALSE");
    DATABASE.setUser("famulus");
    DATABASE.setPassword("famulus");
    return new DatabaseInMemory();
  }

  /** A connection of its own. */
  public Connection connect() throws SQLException {
    return DATABASE.getConnection();
  }

  @Override
  public void close() throws SQLException {
    keepsItAlive.close();
    System.clearProperty(Context.INITIAL_CONTEXT_FACTORY);
  }

  /** Answers every lookup with the database. */
  public static final class OneDataSource implements InitialContextFactory {

    @Override
    public Context getInitialContext(Hashtable<?, ?> environment) throws NamingException {
      return new InitialContext(true) {
        @Override
        public Object lookup(String name) {
          return DATABASE;
        }
      };
    }
  }
}
