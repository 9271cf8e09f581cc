using Compliance.Binding;
using Compliance.Cli;
using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary>The arguments of a question, looked up in the rules. What is not found is reported.</summary>
/// <param name="rulebook">The rules.</param>
/// <param name="words">The arguments.</param>
/// <param name="subject">The kind of subject that was named, or <see langword="null"/>.</param>
/// <param name="context">The world around.</param>
internal sealed class QuestionInput(Rulebook rulebook, IReadOnlyList<string> words, string? subject, CliContext context)
{
    /// <summary>Gets the rules.</summary>
    public Rulebook Rulebook => rulebook;

    /// <summary>Gets how many arguments there are.</summary>
    public int Count => words.Count;

    /// <summary>Determines whether an argument is an outcome and no rule.</summary>
    public bool IsGoal(int place) => GoalWord.Find(words[place]) is not null && rulebook.FindRule(words[place]) is null;

    /// <summary>Gets whether something was wrong.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Finds the rule of an argument.</summary>
    public Rule? Rule(int place) => Find(place, rulebook.FindRule, rulebook.Rules.Select(r => r.Id), new("规则", "rule"));

    /// <summary>Finds the clause of an argument.</summary>
    public Clause? Clause(int place)
    {
        var clauses = rulebook.Rules.SelectMany(r => r.Clauses).Distinct().ToList();
        return Find(place, w => clauses.Find(c => string.Equals(c.Id, w, StringComparison.OrdinalIgnoreCase)), clauses.Select(c => c.Id), new("有规则检验的条款", "clause that a rule checks"));
    }

    /// <summary>Finds the thresholds of an argument; all that rules use without one.</summary>
    public IReadOnlyList<Parameter> Parameters()
    {
        var used = rulebook.Rules.SelectMany(r => RuleTerms.Of(r).Parameters).Distinct().OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        if (words.Count == 0)
        {
            return used;
        }

        return Find(0, w => used.Find(p => p.Id == w || p.Label.Zh == w), used.Select(p => p.Id), new("有规则使用的阈值", "threshold that a rule uses")) is { } found ? [found] : [];
    }

    /// <summary>Finds what a rule may come to by the arguments from a place on; <see langword="null"/> after a mistake.</summary>
    public IReadOnlyList<ProofGoal>? Goals(int from)
    {
        var goals = words.Skip(from).Select(w => (Word: w, Goal: GoalWord.Find(w))).ToList();
        foreach (var (word, _) in goals.Where(g => g.Goal is null))
        {
            Fail(new($"没有结论“{word}”。", $"There is no outcome '{word}'."), Suggestion.Advice(word, [.. GoalWord.All]));
        }

        return HasFailed ? null : [.. goals.Select(g => g.Goal!.Value)];
    }

    /// <summary>Gets the kinds of subject: the one that was named, which must be among those possible, else all of them.</summary>
    public IReadOnlyList<EntityType> Subjects(IReadOnlyList<EntityType> possible)
    {
        if (subject is null)
        {
            return possible;
        }

        var found = possible.FirstOrDefault(e => e.Id == subject || e.Label.Zh == subject);
        if (found is null)
        {
            Fail(new($"没有规则以“{subject}”为对象。", $"No rule is on '{subject}'."), Suggestion.Advice(subject, [.. possible.Select(e => e.Id)]));
            return [];
        }

        return [found];
    }

    /// <summary>Reports a mistake.</summary>
    public void Fail(LocalizedText message, LocalizedText? advice)
    {
        HasFailed = true;
        context.Fail(message);
        if (advice is not null)
        {
            context.Errors().Paragraph(2, advice);
        }
    }

    private T? Find<T>(int place, Func<string, T?> find, IEnumerable<string> names, LocalizedText kind)
        where T : class
    {
        var word = words[place];
        if (find(word) is { } found)
        {
            return found;
        }

        Fail(new($"没有{kind.Zh}“{word}”。", $"There is no {kind.En} '{word}'."), Suggestion.Advice(word, [.. names.Distinct(StringComparer.Ordinal)]));
        return null;
    }
}
