package org.famulus.web.host;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.host.Statements;
import org.famulus.web.download.FileAnswer;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** Hands out the print of a statement of willingness: {@code /host/statement?region=…&id=…}. */
@WebServlet("/host/statement")
public class StatementServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Statements statements;
  @Inject private transient RegionContext region;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String given = request.getParameter("id");
    long id = Typed.id(given).orElseThrow(() -> new NotFoundException("statement", given));
    PrintedFile file = statements.file(region.getId(), id);
    new FileAnswer(response).save(file.name(), file.mediaType(), file.content());
  }
}
