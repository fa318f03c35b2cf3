package org.famulus.core.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a square a telephone can read. */
final class QrCode {

  /** Points per side of one square of the code: sharp in print, small in the file. */
  private static final int SCALE = 8;

  /** Light squares around the code, as its standard asks. */
  private static final int MARGIN = 4;

  private static final int WHITE = 0xFFFFFF;

  private QrCode() {}

  /** The code as PNG, black on white. */
  static byte[] png(String address) {
    BitMatrix code = encode(address);
    int side = code.getWidth() * SCALE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, code.get(x / SCALE, y / SCALE) ? 0 : WHITE);
      }
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("A picture cannot be written to memory.", impossible);
    }
  }

  private static BitMatrix encode(String address) {
    try {
      return new QRCodeWriter()
          .encode(
              address,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  MARGIN));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("This address fits into no code: " + address, tooLong);
    }
  }
}
