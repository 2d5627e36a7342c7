package org.branchrules.engine;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.branchrules.engine.internal.pack.IncomingPack;
import org.branchrules.engine.internal.pack.LayerLoading;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.PackCompiler;
import org.branchrules.engine.internal.pack.Superiors;
import org.branchrules.engine.internal.ship.PackJar;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.Trust;
import org.branchrules.model.assessment.PackReference;

/**
 * A pack that was compiled, to be sent to where branches are assessed: a jar that loads in a fraction of a second and needs
 * no compiler. Immutable, and safe for use by several threads.
 *
 * <pre>{@code
 * byte[] jar = CompiledPack.compile(PackFiles.ofFolder(folder), Policy.national()).bytes();
 * byte[] signed = CompiledPack.sign(jar, key);
 * // ... and where branches are assessed:
 * Policy policy = Policy.national().with(CompiledPack.read(signed, acceptedKeys));
 * }</pre>
 */
public final class CompiledPack {
    private final PackJar jar;
    private final PackCompiler.Compiled compiled;
    private final Trust trust;

    private CompiledPack(PackJar jar, PackCompiler.Compiled compiled, Trust trust) {
        this.jar = jar;
        this.compiled = compiled;
        this.trust = trust;
    }

    /**
     * Checks and compiles a pack from outside, which takes seconds.
     *
     * @param upon a policy with the packs that it extends
     * @throws org.branchrules.engine.pack.PackException naming everything that is wrong with it
     */
    public static CompiledPack compile(PackFiles files, Policy upon) {
        return compile(files, upon, Trust.RESTRICTED);
    }

    /**
     * Checks and compiles a pack, which takes seconds.
     *
     * @param upon a policy with the packs that it extends
     * @param trust {@link Trust#TRUSTED} only for a pack that the host itself brings
     * @throws org.branchrules.engine.pack.PackException naming everything that is wrong with it
     */
    public static CompiledPack compile(PackFiles files, Policy upon, Trust trust) {
        return compile(files, IncomingPack.of(files), upon.layers().editions(), trust);
    }

    /**
     * Checks and compiles a pack from outside, which takes seconds.
     *
     * @param others packs that it extends, as far as they do not lie on the class path of this library
     * @throws org.branchrules.engine.pack.PackException naming everything that is wrong with them, or one that is not there
     */
    public static CompiledPack compile(PackFiles files, PackFiles... others) {
        IncomingPack incoming = IncomingPack.of(files);
        List<IncomingPack> above =
                incoming.above(Arrays.stream(others).map(IncomingPack::of).toList());
        List<LoadedPack> superiors = above.isEmpty()
                ? List.of()
                : LayerLoading.load(List.of(), above).editions();
        CompiledPack compiled = compile(files, incoming, superiors, Trust.RESTRICTED);
        LayerLoading.load(superiors, List.of(compiled.incoming())); // what does not fit upon them need not be sent
        return compiled;
    }

    private static CompiledPack compile(PackFiles files, IncomingPack incoming, List<LoadedPack> above, Trust trust) {
        Superiors superiors = Superiors.of(
                incoming.header().parents(),
                above.stream().map(LoadedPack::data).toList());
        PackCompiler.Compiled compiled = PackCompiler.compile(files, superiors, trust);
        return new CompiledPack(PackJar.of(files, compiled, AssessmentEngine.version()), compiled, trust);
    }

    /**
     * Reads a compiled pack. It is trusted when it carries a signature by one of the accepted keys; otherwise its class files
     * must pass the same lists as when it was compiled.
     *
     * @param jar bytes of the jar
     * @param accepted keys whose signatures the host accepts; may be empty
     * @throws org.branchrules.engine.pack.PackException when it is none, was changed after it was built, was built for
     *     another engine or another model of facts, or holds what it may not
     */
    public static CompiledPack read(byte[] jar, Collection<PublicKey> accepted) {
        PackJar read = PackJar.read(jar);
        Trust trust = read.isSignedByOneOf(accepted) ? Trust.TRUSTED : Trust.RESTRICTED;
        return new CompiledPack(read, read.compiled(AssessmentEngine.version(), trust), trust);
    }

    /**
     * The jar of a compiled pack with one more signature. The pack is not loaded and not judged: whoever signs it, trusts it.
     *
     * @param jar bytes of the jar
     * @throws org.branchrules.engine.pack.PackException when it is no compiled pack, or was changed after it was built
     * @throws IllegalArgumentException when the key is not an Ed25519 key
     */
    public static byte[] sign(byte[] jar, PrivateKey key) {
        try {
            return PackJar.read(jar).signedWith(key).bytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /**
     * Checks that a compiled pack is as it was built, and that one of these keys made one of its signatures.
     *
     * @param jar bytes of the jar
     * @throws org.branchrules.engine.pack.PackException when it is no compiled pack, was changed after it was built, or
     *     carries no signature by one of the keys
     */
    public static PackReference verify(byte[] jar, Collection<PublicKey> accepted) {
        PackJar read = PackJar.read(jar);
        read.checkSignedByOneOf(accepted);
        return read.reference();
    }

    /** Whether it was trusted when it was compiled or read. */
    public Trust trust() {
        return trust;
    }

    /** Which pack it is. */
    public PackReference reference() {
        return jar.reference();
    }

    /** The jar. */
    public byte[] bytes() {
        return jar.bytes();
    }

    /** How many classes it brings. */
    int classCount() {
        return compiled.classes().size();
    }

    /** The pack on its way into a policy, where its classes get a loader of their own that goes with the policy. */
    IncomingPack incoming() {
        return IncomingPack.of(compiled);
    }
}
