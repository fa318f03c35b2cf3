package org.famulus.core.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An uploaded file")
class UploadedFileTest {

  private static final String PDF =
      "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer\n<< /Size 1 >>\n"
          + "startxref\n44\n%%EOF\n";

  @ParameterizedTest
  @CsvSource({
    "Anna_Berg_CV.pdf, Anna_Berg_CV.pdf",
    "/etc/passwd, passwd",
    "..\\..\\windows\\cv.pdf, cv.pdf",
    "..., file",
    "'a<b>:c|d?.pdf', a_b__c_d_.pdf",
    "'  cv  of   Ann.pdf ', cv of Ann.pdf",
    "Ærlighed Øå.pdf, Ærlighed Øå.pdf",
  })
  @DisplayName("has a name without path and without characters that mean something elsewhere")
  void safeName(String given, String safe) {
    assertThat(new UploadedFile(given, new byte[0]).name()).isEqualTo(safe);
  }

  @Test
  @DisplayName("has no control or direction characters in its name")
  void noControlCharacters() {
    assertThat(new UploadedFile("cv\u202Efdp.exe\u0000\r\n.pdf", new byte[0]).name())
        .isEqualTo("cvfdp.exe.pdf");
  }

  @Test
  @DisplayName("has a short name that keeps its ending")
  void shortName() {
    String name = new UploadedFile("x".repeat(300) + ".pdf", new byte[0]).name();
    assertThat(name).hasSize(120).endsWith(".pdf");
  }

  @Test
  @DisplayName("without a name gets one")
  void nameless() {
    assertThat(new UploadedFile(null, new byte[0]).name()).isEqualTo("file");
  }

  @Test
  @DisplayName("is a PDF if it begins and ends like one")
  void pdf() {
    assertThat(type(PDF)).contains("application/pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%PDF-",
        "%PDF-1.4\n half an upload",
        "<html>%PDF-1.4 startxref 0 %%EOF</html>",
        "%PDF-1.4\n%%EOF\nstartxref\n",
        "MZ this is a program",
      })
  @DisplayName("is no PDF if it is cut off or only pretends")
  void noPdf(String content) {
    assertThat(type(content)).isEmpty();
  }

  @Test
  @DisplayName("is not accepted if it needs a password")
  void encrypted() {
    assertThat(type(PDF.replace("<< /Size 1 >>", "<< /Size 1 /Encrypt 5 0 R >>"))).isEmpty();
  }

  @Test
  @DisplayName("that merely speaks of encryption needs no password")
  void speaksOfEncryption() {
    assertThat(type(PDF.replace("/Type /Catalog", "/Title (/Encrypt) /Type /Catalog")))
        .contains("application/pdf");
  }

  @Test
  @DisplayName("is an image if its first bytes say so, whatever its name")
  void images() {
    assertThat(new FileContent(bytes(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0)).mediaType())
        .contains("image/png");
    assertThat(new FileContent(bytes(0xff, 0xd8, 0xff, 0xe0)).mediaType()).contains("image/jpeg");
  }

  private static Optional<String> type(String content) {
    return new FileContent(content.getBytes(StandardCharsets.ISO_8859_1)).mediaType();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
