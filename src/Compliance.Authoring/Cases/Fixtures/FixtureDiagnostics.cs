using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Cases.Fixtures;

/// <summary>The catalogue of what is open or mistaken in cases that are being written (CMP542x): one factory each.</summary>
internal static class FixtureDiagnostics
{
    /// <summary>CMP5420: the author has not said what the rule must say.</summary>
    public static readonly DiagnosticDescriptor UnfilledDescriptor = DiagnosticDescriptor.Error("CMP5420", "案例的预期还没有填写", "Expectation not filled in");

    /// <summary>CMP5421: no fixture has the name.</summary>
    public static readonly DiagnosticDescriptor UnknownFixtureDescriptor = DiagnosticDescriptor.Error("CMP5421", "没有这个基准", "Unknown fixture");

    /// <summary>CMP5422: fixtures take each other over.</summary>
    public static readonly DiagnosticDescriptor CycleDescriptor = DiagnosticDescriptor.Error("CMP5422", "基准互相沿用", "Fixtures in a circle");

    /// <summary>CMP5423: no case takes a fixture over.</summary>
    public static readonly DiagnosticDescriptor UnusedFixtureDescriptor = DiagnosticDescriptor.Warning("CMP5423", "没有案例沿用的基准", "Unused fixture");

    /// <summary>The author has not said what the rule must say.</summary>
    public static Diagnostic Unfilled(SourceSpan span) => UnfilledDescriptor.At(
        span,
        new("案例还没有写规则应当得出什么。", "The case does not say yet what the rule must say."),
        new(
            $"读规则所依据的条文，由条文得出结论后填写，可写：{string.Join("、", CaseWords.Outcomes.All.Select(w => w.Zh))}。",
            $"Read the articles that the rule rests on and write what follows from them: {string.Join(", ", CaseWords.Outcomes.All.Select(w => w.Id))}."));

    /// <summary>No fixture has the name.</summary>
    public static Diagnostic UnknownFixture(SourceSpan span, string name, IReadOnlyCollection<string> fixtures) => UnknownFixtureDescriptor.At(
        span,
        new($"没有名为“{name}”的基准。", $"There is no fixture '{name}'."),
        fixtures.Count == 0
            ? new($"在文件开头写“{CaseWords.Fixtures.Zh}: {{ {name}: {{ … }} }}”。", $"Write '{CaseWords.Fixtures.Id}: {{ {name}: {{ … }} }}' before the cases.")
            : Suggestion.Advice(name, fixtures));

    /// <summary>Fixtures take each other over.</summary>
    public static Diagnostic Cycle(SourceSpan span, IReadOnlyList<string> names) => CycleDescriptor.At(
        span,
        new($"基准互相沿用：{string.Join(" → ", names)}。", $"The fixtures take each other over: {string.Join(" → ", names)}."),
        new("让其中一个不再沿用另一个。", "Let one of them stand alone."));

    /// <summary>No case takes a fixture over.</summary>
    public static Diagnostic UnusedFixture(SourceSpan span, string name) => UnusedFixtureDescriptor.At(
        span,
        new($"没有案例沿用基准“{name}”。", $"No case takes over the fixture '{name}'."),
        new($"删去它，或者在案例里写“{CaseWords.Given.Zh}: {{ {CaseWords.Base.Zh}: {name} }}”。", $"Remove it, or write '{CaseWords.Given.Id}: {{ {CaseWords.Base.Id}: {name} }}' in a case."));
}
