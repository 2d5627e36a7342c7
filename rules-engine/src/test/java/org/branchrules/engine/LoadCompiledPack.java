package org.branchrules.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.engine.pack.PackKeys;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;

/** Reads a compiled pack, whose signature counts where the files of public keys after it are given, assesses a sample with it, and prints how long reading and loading took. */
final class LoadCompiledPack {
    private LoadCompiledPack() {}

    public static void main(String[] arguments) throws IOException {
        Policy national = Policy.national();
        byte[] jar = Files.readAllBytes(Path.of(arguments[0]));
        List<PublicKey> keys = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            keys.add(PackKeys.publicKey(Files.readString(Path.of(arguments[i]))));
        }
        long start = System.nanoTime();
        CompiledPack pack = CompiledPack.read(jar, keys);
        Policy policy = pack.reference().id().equals("national-2018") ? Policy.of(pack) : national.with(pack);
        long millis = (System.nanoTime() - start) / 1_000_000;
        var assessment = AssessmentEngine.of(policy)
                .assess(
                        new RecordReader()
                                .read(AssessSamples.RECORDS.resolve("agency-good.yaml"))
                                .records()
                                .get(0),
                        AssessmentPeriod.year(2024));
        String outcome = pack.reference().id().equals("tiny")
                ? assessment.outcome(new RequirementId("tp-1")).name()
                : assessment.grade().toString();
        System.out.println(pack.reference().id() + " " + pack.reference().edition() + " " + pack.trust() + " " + outcome
                + " " + millis + " ms");
    }
}
