import java.io.File;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Judges files as PDF/UA-1 and PDF/A-2a with veraPDF; see the script of the same name. */
class verapdf {
    public static void main(String[] files) throws Exception {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        var profiles = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
        boolean good = true;
        for (String file : files) {
            try (var parser = Foundries.defaultInstance().createParser(new File(file), profiles.get(0));
                    var validator = Foundries.defaultInstance().createValidator(profiles)) {
                for (var result : validator.validateAll(parser)) {
                    good &= result.isCompliant();
                    System.out.println(file + ": " + result.getPDFAFlavour().getId() + ": "
                            + (result.isCompliant() ? "compliant" : "NOT compliant"));
                    result.getFailedChecks().forEach((rule, times) -> System.out.println(
                            "  " + rule.getClause() + "-" + rule.getTestNumber() + ", " + times + " times: "
                            + result.getValidationProfile().getRuleByRuleId(rule).getDescription()));
                }
            }
        }
        System.exit(good ? 0 : 1);
    }
}
