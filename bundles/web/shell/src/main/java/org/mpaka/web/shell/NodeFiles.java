package org.mpaka.web.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The files that commands touch: they read from {@code import} and write to {@code export} of the node's directory and nowhere else.
 *
 * <p>A command runs with the node's rights on the machine; a path of the person's choice would open its keys and settings to him.
 */
@Component(service = NodeFiles.class)
public final class NodeFiles {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{0,119}");
    private static final FileAttribute<?> OWNER_ONLY_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path node;

    /** What is to be written. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    @Activate
    public NodeFiles(BundleContext context) {
        this(Path.of(context.getProperty("mpaka.node.dir")));
    }

    NodeFiles(Path node) {
        this.node = node;
    }

    /**
     * @param name of a file that somebody put into {@code import}
     * @throws NoSuchFileException if it is not there
     * @throws MpakaException if the name is more than a name
     */
    public InputStream open(String name) throws IOException {
        var file = directory("import").resolve(checked(name));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) throw new NoSuchFileException(file.toString());
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The content of such a file, and no more than one byte above the most that may be: who takes it then says so. */
    public byte[] read(String name, int most) throws IOException {
        try (var in = open(name)) {
            return in.readNBytes(most + 1);
        }
    }

    /** The names that can be opened, sorted. */
    public List<String> waiting() throws IOException {
        try (Stream<Path> files = Files.list(directory("import"))) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /**
     * Writes a new file into {@code export} that only the node's owner reads; what breaks off leaves none.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one of that name
     * @throws MpakaException if the name is more than a name
     */
    public Path write(String name, Content content) throws IOException {
        var file = directory("export").resolve(checked(name));
        var channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY);
        boolean whole = false;
        try (OutputStream out = Channels.newOutputStream(channel)) {
            content.to(out);
            whole = true;
        } finally {
            if (!whole) Files.deleteIfExists(file);
        }
        return file;
    }

    private Path directory(String name) throws IOException {
        var directory = node.resolve(name).toAbsolutePath().normalize();
        if (!Files.isDirectory(directory)) Files.createDirectories(directory, OWNER_ONLY_DIRECTORY);
        return directory;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) throw new MpakaException(ErrorCode.INVALID_FIELD, "file", name);
        return name;
    }
}
