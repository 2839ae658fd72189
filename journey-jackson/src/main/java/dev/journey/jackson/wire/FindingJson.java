package dev.journey.jackson.wire;

import dev.journey.check.Code;
import dev.journey.check.Finding;
import dev.journey.check.Severity;
import dev.journey.jackson.shape.InvalidKeyException;

/** A finding without its place in a file, which goes out of date with the next edit while the path stays. */
record FindingJson(String code, Severity severity, String path, String message, String fix) {

    static FindingJson of(Finding finding) {
        return new FindingJson(
                finding.code().name(), finding.severity(), finding.path(), finding.message(), finding.fix());
    }

    Finding toFinding() {
        Code known = InvalidKeyException.at("code", () -> Code.of(code, severity));
        return new Finding(known, severity, path, message, fix);
    }
}
