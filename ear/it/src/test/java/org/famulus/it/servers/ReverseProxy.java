package org.famulus.it.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.famulus.it.support.FreePorts;

/** The guide's nginx in front of a server, with a certificate nobody has to trust. */
final class ReverseProxy implements AutoCloseable {

  private static final String REST_OF_CONFIGURATION =
      """
      pid FOLDER/nginx.pid;
      error_log FOLDER/error.log;
      events {}
      http {
        access_log off;
        client_body_temp_path FOLDER/body;
        proxy_temp_path FOLDER/proxy;
        fastcgi_temp_path FOLDER/fastcgi;
        uwsgi_temp_path FOLDER/uwsgi;
        scgi_temp_path FOLDER/scgi;
        include FOLDER/famulus.conf;
      }
      """;

  private final Site site;
  private final int port = FreePorts.one();

  /** Starts it on a site for the server at an address. */
  ReverseProxy(Site site, URI server) {
    this.site = site;
    Path folder = site.opt("nginx");
    site.stands("/etc/ssl/", folder + "/")
        .stands("listen 443", "listen 127.0.0.1:" + port)
        .stands("http://127.0.0.1:8080", server.resolve("/").toString().replaceAll("/$", ""));
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("famulus.conf"), site.box("proxy"));
      Files.writeString(
          folder.resolve("nginx.conf"), REST_OF_CONFIGURATION.replace("FOLDER", folder.toString()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    site.shell(
        "certificate",
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=famulus.example.org -keyout "
            + folder
            + "/famulus.key -out "
            + folder
            + "/famulus.crt");
    site.shell("nginx", nginx(""));
  }

  /** The port on which it speaks TLS. */
  int port() {
    return port;
  }

  @Override
  public void close() {
    site.shell("nginx", nginx(" -s quit"));
  }

  private String nginx(String arguments) {
    return "PATH=$PATH:/usr/sbin nginx -c " + site.opt("nginx/nginx.conf") + arguments;
  }
}
