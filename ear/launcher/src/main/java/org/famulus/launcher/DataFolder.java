package org.famulus.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of one installation: database file, demo marker, logs. One process holds it at a time. */
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Creates the folder if it is missing and takes hold of it.
   *
   * @throws RefusedLaunchException if it cannot be written or another Famulus holds it
   */
  static DataFolder open(Path path) throws RefusedLaunchException {
    FileChannel lockFile = null;
    try {
      Files.createDirectories(path.resolve("logs"));
      lockFile =
          FileChannel.open(
              path.resolve(".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!lock(lockFile)) {
        String owner = read(lockFile);
        lockFile.close();
        throw new RefusedLaunchException(
            "Famulus already runs with the data folder " + path + " (process " + owner + ").");
      }
      write(lockFile, Long.toString(ProcessHandle.current().pid()));
      return new DataFolder(path, lockFile);
    } catch (IOException failure) {
      throw new RefusedLaunchException(
          "The data folder " + path + " cannot be written; choose another with --data.", failure);
    }
  }

  private static boolean lock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock(1, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static String read(FileChannel file) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(20);
    file.read(buffer, 0);
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII).strip();
  }

  private static void write(FileChannel file, String text) throws IOException {
    file.truncate(0);
    file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  Path path() {
    return path;
  }

  /** The H2 database kept here. */
  H2Database h2() {
    return new H2Database(path);
  }

  /** The server's log. */
  Path log() {
    return path.resolve("logs").resolve("server.log");
  }

  /** The server's working files, made anew at each start. */
  Path serverFiles() {
    return path.resolve("server");
  }

  /** The file that marks the folder as demo. */
  Path demoMarker() {
    return path.resolve("demo.properties");
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException alreadyGone) {
      // The lock ends with the process at the latest.
    }
  }
}
