using Compliance.Findings;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Authoring.Cases;

/// <summary>Writes expected and actual results the same way, so that a reader can compare them by eye.</summary>
public static class ResultText
{
    /// <summary>Gets an expected result on one line.</summary>
    public static LocalizedText Line(this ExpectedResult expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var outcome = CaseWords.Text(expected.Outcome);
        var parts = new List<LocalizedText> { outcome };
        Add(parts, expected.Subject);
        if (expected.From is not null || expected.Until is not null)
        {
            Add(parts, $"{IsoDay.Of(expected.From)}..{IsoDay.Of(expected.Until)}");
        }

        AddList(parts, new("引用", "cites"), expected.Cites);
        AddList(parts, new("缺少", "missing"), expected.Missing);
        if (expected.Caps is { } caps)
        {
            parts.Add(Caps(caps));
        }

        return Join(parts);
    }

    /// <summary>Formats an actual result as one line.</summary>
    public static LocalizedText Line(this RuleResult actual)
    {
        ArgumentNullException.ThrowIfNull(actual);
        var parts = new List<LocalizedText> { CaseWords.Text(OutcomeOf(actual)) };
        Add(parts, SubjectOf(actual));
        if (actual.Part.From is not null || actual.Part.Until is not null)
        {
            Add(parts, $"{IsoDay.Of(actual.Part.From)}..{IsoDay.Of(actual.Part.Until)}");
        }

        AddList(parts, new("引用", "cites"), [.. Citations(actual)]);
        if (actual.Outcome == Outcome.Undetermined)
        {
            parts.Add(List(new("缺少", "missing"), actual.Missing.Select(m => m.Path)));
        }

        if (actual.CoveredFrom is { } day)
        {
            parts.Add(new($"{IsoDay.Of(day)} 以前", $"before {IsoDay.Of(day)}"));
        }

        if (actual.Finding is { Caps: { IsEmpty: false } caps })
        {
            parts.Add(Caps(caps));
        }

        if (actual.LiftedBy is { } exception)
        {
            parts.Add(new($"例外：{exception.Label.Zh}", $"exception: {exception.Label.En}"));
        }

        return Join(parts);
    }

    /// <summary>Gets an outcome as cases write it.</summary>
    public static LocalizedText Word(ExpectedOutcome outcome) => CaseWords.Text(outcome);

    /// <summary>Gets the outcome of a result as a case names it.</summary>
    internal static ExpectedOutcome OutcomeOf(RuleResult result) => result.Outcome switch
    {
        Outcome.Satisfied => ExpectedOutcome.Satisfied,
        Outcome.NotApplicable => ExpectedOutcome.NotApplicable,
        Outcome.Undetermined => ExpectedOutcome.Undetermined,
        Outcome.NotCovered => ExpectedOutcome.NotCovered,
        Outcome.Violated => result.Finding!.Kind switch
        {
            FindingKind.Violation => ExpectedOutcome.Violation,
            FindingKind.Caution => ExpectedOutcome.Caution,
            FindingKind.Opportunity => ExpectedOutcome.Opportunity,
        },
    };

    /// <summary>Gets the path of the subject; for subjects that may exist and are not declared, that of their list.</summary>
    internal static string SubjectOf(RuleResult result)
    {
        var type = result.Rule.Subject;
        return result.Subject?.Path ?? (type.Cardinality == EntityCardinality.Many ? type.CollectionId : type.Id);
    }

    /// <summary>Gets the citations in force as a case writes them: source and article.</summary>
    internal static IEnumerable<string> Citations(RuleResult result) =>
        result.Part.Basis.Select(c => c.Article is null ? c.Source.Id : $"{c.Source.Id} {c.Article.Number}");

    private static LocalizedText Caps(IEnumerable<CapReason> caps)
    {
        var words = caps.Order().Select(CaseWords.Text).ToList();
        return new($"封顶 [{string.Join("、", words.Select(w => w.Zh))}]", $"caps [{string.Join(", ", words.Select(w => w.En))}]");
    }

    private static void Add(List<LocalizedText> parts, string? text)
    {
        if (text is not null)
        {
            parts.Add(LocalizedText.Same(text));
        }
    }

    private static void AddList(List<LocalizedText> parts, LocalizedText label, IReadOnlyCollection<string> items)
    {
        if (items.Count > 0)
        {
            parts.Add(List(label, items));
        }
    }

    private static LocalizedText List(LocalizedText label, IEnumerable<string> items)
    {
        var list = $"[{string.Join(", ", items)}]";
        return new($"{label.Zh} {list}", $"{label.En} {list}");
    }

    private static LocalizedText Join(IReadOnlyCollection<LocalizedText> parts) =>
        new(string.Join(" · ", parts.Select(p => p.Zh)), string.Join(" · ", parts.Select(p => p.En)));
}
