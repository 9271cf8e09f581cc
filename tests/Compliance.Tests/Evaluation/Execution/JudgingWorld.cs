using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Syntax;

namespace Compliance.Tests.Evaluation.Execution;

/// <summary>Rules over the shipped vocabulary, of which only conditions matter.</summary>
internal static class JudgingWorld
{
    public static readonly DateOnly AsOf = new(2026, 11, 1);

    private const string Source = """
        id: test-law
        title: { zh: 试法, en: Test Law }
        type: law
        issuers: [全国人民代表大会]
        issued: 2010-01-01
        in_force: { from: 2010-01-01 }
        status: verified
        articles:
          - { article: "1", status: verified, summary: { zh: 试, en: Test } }
        """;

    /// <summary>Loads rules about activities.</summary>
    /// <param name="rules">The id and the conditions of each, which may name another subject and may be followed by a message.</param>
    public static Rulebook Load(params IEnumerable<(string Id, string Conditions)> rules) => Load([], rules);

    /// <summary>Loads rules about activities, with files beside them.</summary>
    /// <param name="beside">The names and texts of files of the pack.</param>
    /// <param name="rules">The id and the conditions of each.</param>
    public static Rulebook Load(IEnumerable<(string Name, string Text)> beside, IEnumerable<(string Id, string Conditions)> rules) => RulebookLoader.Load(RuleFileSet.FromFiles(
    [
        .. beside.Select(f => RuleFile.FromText($"rules/test/{f.Name}", f.Text)),
        .. ShippedPacks.Files.Files.Where(f => f.Path.StartsWith("rules/vocabulary/", StringComparison.Ordinal)).Select(WithNone),
        .. ShippedPacks.Files.Files.Where(f => f.Path.StartsWith("rules/regions/", StringComparison.Ordinal)),
        RuleFile.FromText("rules/sources/test-law.yaml", Source),
        RuleFile.FromText("rules/test/pack.yaml", "id: test\nversion: 1.0.0\ntitle: { zh: 试, en: Test }\n"),
        .. rules.Select(r => RuleFile.FromText($"rules/test/rules/{r.Id}.yaml", Text(r.Id, r.Conditions))),
    ])).GetRulebookOrThrow();

    /// <summary>Reads a declaration.</summary>
    public static Declaration Declare(Rulebook rulebook, string yaml) =>
        new DeclarationReader(rulebook.Vocabulary).FromText(yaml, "declaration.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();

    // Here a kind, a performer and a holder can be none, which the shipped vocabulary does not allow: the meaning of none is the same.
    private static RuleFile WithNone(RuleFile file)
    {
        var text = file.Read(ReadLimits.Authored, new DiagnosticBag())!.Text;
        foreach (var type in new[] { "code activity_kind", "ref company" })
        {
            text = text.Replace($"type: {type},", $"type: {type}, none: allowed,", StringComparison.Ordinal);
        }

        return RuleFile.FromText(file.Path, text.Replace("none: allowed, none: allowed", "none: allowed", StringComparison.Ordinal));
    }

    private static string Text(string id, string conditions) => $$"""
        id: {{id}}
        title: { zh: 试, en: Test }
        basis: [{ source: test-law, article: "1" }]
        modality: prohibition
        severity: medium
        {{(conditions.Contains("subject:", StringComparison.Ordinal) ? string.Empty : "subject: activity")}}
        {{conditions}}
        {{(conditions.Contains("message:", StringComparison.Ordinal) ? string.Empty : "message: { zh: 试, en: Test }")}}
        remedy: { zh: 试, en: Test }
        """;
}
