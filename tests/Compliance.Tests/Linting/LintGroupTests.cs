using System.Reflection;
using Compliance.Authoring.Linting;
using Compliance.Diagnostics;

namespace Compliance.Tests.Linting;

/// <summary>Each check finds what it is for, and passes over what only looks like it.</summary>
internal sealed class LintGroupTests
{
    private static readonly Type[] Catalogues = [typeof(ReachDiagnostics), typeof(RelationDiagnostics), typeof(LawDiagnostics), typeof(TextDiagnostics), typeof(NameDiagnostics), typeof(DayDiagnostics), typeof(CostDiagnostics)];

    private static IEnumerable<TestCaseData> Groups => LintGroups.All.Select(g => new TestCaseData(g).SetName($"{g.File[..^5]}/{g.Title}"));

    private static IEnumerable<string> Codes => Catalogues
        .SelectMany(c => c.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(f => f.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .Select(d => d.Code);

    [TestCaseSource(nameof(Groups))]
    public void Lint(LintGroup group)
    {
        var found = group.Check().Select(d => $"{d.Code} {d.Message.En}").ToList();

        found.Should().HaveCount(group.Finds.Length, string.Join("\n", found).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        foreach (var expected in group.Finds)
        {
            var (code, words) = (expected[..7], expected[7..].Trim());
            found.Should().Contain(f => f.StartsWith(code, StringComparison.Ordinal) && f.Contains(words, StringComparison.Ordinal), "it should say {0}", expected);
        }
    }

    [TestCaseSource(nameof(Codes))]
    public void Code_OfTheCatalogues_IsShownByAGroupAndMissedByAnother(string code)
    {
        var about = LintGroups.All.Where(g => g.Codes.Contains(code)).ToList();

        about.Should().Contain(g => g.Finds.Any(f => f.StartsWith(code, StringComparison.Ordinal)));
        about.Should().Contain(g => !g.Finds.Any(f => f.StartsWith(code, StringComparison.Ordinal)));
    }

    [TestCaseSource(nameof(Codes))]
    public void Code_OfTheCatalogues_StandsInTheDocument(string code) =>
        File.ReadAllText(RepositoryRoot.Combine("docs/lint.md")).Should().Contain($"| `{code}` |");
}
