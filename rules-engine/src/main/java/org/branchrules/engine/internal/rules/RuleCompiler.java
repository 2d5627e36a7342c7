package org.branchrules.engine.internal.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/**
 * Compiles DRL to the classes of Drools' executable model. Compilation only: what comes out runs without a compiler.
 *
 * <p>The files go in as UTF-8 bytes with their encoding named: as text, Chinese literals would be read in the default
 * charset of the machine and silently never match.
 */
public final class RuleCompiler {
    /**
     * What came out.
     *
     * @param classes class files by path
     * @param models names of the model classes
     */
    public record Result(Map<String, byte[]> classes, List<String> models) {}

    /** What Drools had to say of a file. */
    public record Complaint(String path, int line, String text) {}

    /** Compilation failed. */
    public static final class FailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<Complaint> complaints;

        FailedException(List<Complaint> complaints) {
            super(complaints.toString());
            this.complaints = complaints;
        }

        /** Everything that Drools complained of. */
        public List<Complaint> complaints() {
            return complaints;
        }
    }

    private RuleCompiler() {}

    /**
     * Compiles some files.
     *
     * @param id a name for these rules that no other rules in this process have, such as a digest of the files
     * @param files bytes of the DRL files by path
     * @throws FailedException when they do not compile
     */
    public static Result compile(String id, Map<String, byte[]> files, ClassLoader factClasses) {
        if (!"int".equals("INT".toLowerCase(Locale.getDefault()))) {
            // The parser behind Drools lower-cases Java keywords in the default locale.
            throw new IllegalStateException("DRL cannot be compiled where the default locale is " + Locale.getDefault()
                    + "; start with -Duser.language=en");
        }
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.branchrules.packs", id, "1");
        KieFileSystem sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(release);
        Map<String, String> paths = new LinkedHashMap<>();
        new TreeMap<>(files).forEach((path, bytes) -> {
            String resource = packageOf(bytes).replace('.', '/') + "/" + path.substring(path.lastIndexOf('/') + 1);
            paths.put(resource, path);
            sources.write(
                    "src/main/resources/" + resource,
                    services.getResources().newByteArrayResource(bytes, StandardCharsets.UTF_8.name()));
        });
        try {
            KieBuilder builder = ((InternalKieBuilder) services.newKieBuilder(sources, factClasses))
                    .withKModuleModel(oneAfterAnother(services));
            builder.buildAll(ExecutableModelProject.class);
            List<Complaint> complaints = new ArrayList<>();
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                complaints.add(new Complaint(
                        paths.getOrDefault(String.valueOf(message.getPath()), String.valueOf(message.getPath())),
                        message.getLine(),
                        String.valueOf(message.getText())));
            }
            if (!complaints.isEmpty()) {
                throw new FailedException(complaints);
            }
            return result((InternalKieModule) builder.getKieModule());
        } catch (FailedException e) {
            throw e;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            // Drools throws what it did not foresee, such as a number that is none.
            throw new FailedException(List.of(new Complaint("", -1, String.valueOf(e.getMessage()))));
        } finally {
            // Disposing is not enough: the repository would keep the module for ever.
            services.getRepository().removeKieModule(release);
        }
    }

    /** Settings for a build whose outcome does not depend on which thread was first. */
    private static KieModuleModel oneAfterAnother(KieServices services) {
        KieModuleModel module = services.newKieModuleModel();
        module.setConfigurationProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1");
        module.setConfigurationProperty(
                ParallelLambdaExternalizationOption.PROPERTY_NAME, ParallelLambdaExternalizationOption.DISABLED.name());
        return module;
    }

    private static Result result(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class") && !file.startsWith("org/drools/")) {
                classes.put(file, StableNames.of(module.getBytes(file)));
            } else if (file.endsWith("/drools-model")) {
                new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.contains(":"))
                        .forEach(models::add);
            }
        }
        models.sort(null);
        return new Result(classes, models);
    }

    private static String packageOf(byte[] drl) {
        return new String(drl, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("package "))
                .map(line ->
                        line.substring("package ".length()).replace(";", "").strip())
                .findFirst()
                .orElse("defaultpackage");
    }
}
