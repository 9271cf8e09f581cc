using Compliance.Findings;
using Compliance.Law;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>One finding: what, which law, why, the proof, what follows.</summary>
internal static class FindingSection
{
    private const int Indent = 4;

    public static void Write(Finding finding, TerminalWriter writer)
    {
        WriteHead(finding, writer);
        DispositionSection.Write(finding.Disposition, Indent, writer);
        WriteLaw(finding, writer);
        writer.Field(Indent, FieldLabels.Message, writer.InLanguage(finding.Message));
        writer.Field(Indent, FieldLabels.Evidence, finding.Evidence.Select(e => EvidenceLine(e, writer.Language)));
        writer.Field(Indent, FieldLabels.Cap, finding.Caps.SelectMany(c => CapLines(c, finding, writer)));
        if (!finding.Responses.IsEmpty)
        {
            writer.Field(Indent, FieldLabels.Responses, string.Join(" → ", finding.Responses.Select(r => r.Label().In(writer.Language))));
        }

        writer.Field(Indent, FieldLabels.Remedy, TerminalStyle.Good, writer.InLanguage(finding.Remedy));
    }

    private static void WriteHead(Finding finding, TerminalWriter writer)
    {
        var (mark, style) = finding.Kind switch
        {
            FindingKind.Violation => ("✗", TerminalStyle.Bad),
            FindingKind.Caution => ("!", TerminalStyle.Doubtful),
            _ => ("+", TerminalStyle.Hint),
        };
        var language = writer.Language;
        writer.Line(
            2,
            ($"{mark} {finding.Kind.Label().In(language)}", style),
            ($" · {finding.Rule.Severity.Label().In(language)}  ", TerminalStyle.Plain),
            (finding.Rule.Title.In(language), TerminalStyle.Strong));
        writer.Line(Indent, ($"{finding.Rule.Id}  #{finding.Fingerprint[..Math.Min(12, finding.Fingerprint.Length)]}", TerminalStyle.Dim));
    }

    private static void WriteLaw(Finding finding, TerminalWriter writer)
    {
        foreach (var clause in finding.Rule.Clauses)
        {
            writer.Field(Indent, FieldLabels.Clause, ClauseText.Lines(clause, writer));
        }

        writer.Field(Indent, FieldLabels.Basis, finding.Part.Basis.IsEmpty
            ? writer.InLanguage(new("（无）", "(none)"))
            : finding.Part.Basis.SelectMany(c => writer.InLanguage(BasisLine(c))));
        writer.Field(Indent, FieldLabels.Part, writer.InLanguage(PartText.Of(finding.Part)));
    }

    private static LocalizedText BasisLine(Citation citation)
    {
        var (display, type, status) = (citation.Display, citation.Source.Type.Label(), citation.Verification.Label());
        var isVerified = citation.Verification == Verification.Verified;
        return new(
            Join(display.Zh, citation.Source.Number, type.Zh, isVerified ? null : status.Zh),
            Join(display.En, citation.Source.Number, type.En, isVerified ? null : status.En));
    }

    private static string Join(params IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());

    private static string EvidenceLine(Evidence evidence, Language language)
    {
        var fact = $"{evidence.Label.In(language)} = {evidence.Display.In(language)}";
        return SourcePlace.Of(evidence.Span) is { } place ? $"{fact}  {place}" : fact;
    }

    private static IEnumerable<string> CapLines(CapReason reason, Finding finding, TerminalWriter writer) =>
        reason == CapReason.Mitigated && finding.MitigatedBy is { } mitigation
            ? writer.InLanguage(new(
                $"适用减缓规定：{mitigation.Title.Zh}（{mitigation.Id}）",
                $"Mitigated: {mitigation.Title.En} ({mitigation.Id})"))
            : writer.InLanguage(reason.Label());
}
