using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules.Choosing;

namespace Compliance.Evaluation;

/// <summary>What one evaluation is asked for: which rules, and how far ahead. Keep one object for many evaluations.</summary>
/// <example><code>engine.Evaluate(declaration, day, new EvaluateOptions { Packs = ["eu/*"], HorizonDays = 90 });</code></example>
public sealed record EvaluateOptions
{
    /// <summary>Gets the options without any choice: all rules, no later day.</summary>
    public static EvaluateOptions Default { get; } = new();

    /// <summary>Gets how many later days are examined for <see cref="ComplianceReport.Upcoming"/>: what becomes a breach if nothing changes. 0 for none; nothing else in the report depends on it.</summary>
    public int HorizonDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>The usual <see cref="MaxSteps"/>: a declaration of a hundred thousand activities takes less than a hundredth of it.</summary>
    public const long DefaultMaxSteps = 2_000_000_000;

    /// <summary>
    /// Gets how many steps the evaluation of one declaration may take, at least 1. A step is one thing that a rule goes through, one definition or one run
    /// of days: some hundred nanoseconds. A declaration that needs more is refused with an <see cref="Limits.EvaluationLimitException"/>, in a
    /// stream with a diagnostic at its line. The same declaration takes the same steps everywhere.
    /// </summary>
    /// <value>The default value is <see cref="DefaultMaxSteps"/>.</value>
    /// <remarks>The native engine counts. What the NRules-backed engine does to reach its verdicts is not counted, and has no limit but a <see cref="CancellationToken"/>.</remarks>
    public long MaxSteps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = DefaultMaxSteps;

    /// <summary>Gets which rules are evaluated; all by default. The report names it (<see cref="Compliance.Rules.Rulebook.Choice"/>).</summary>
    /// <remarks>The rules chosen are made ready at the first evaluation with a choice, and kept by the engine for later ones.</remarks>
    public RuleChoice Choice { get; init; } = RuleChoice.All;

    /// <summary>Gets the packs of <see cref="Choice"/>, as <c>cn/payment</c> or <c>cn/*</c>.</summary>
    public ImmutableArray<string> Packs
    {
        get => Choice.Packs;
        init => Choice = Choice with { Packs = value };
    }

    /// <summary>Gets the rules of <see cref="Choice"/>, by id or pattern.</summary>
    public ImmutableArray<string> Rules
    {
        get => Choice.Rules;
        init => Choice = Choice with { Rules = value };
    }

    /// <summary>Gets the clauses of <see cref="Choice"/>, by id or pattern.</summary>
    public ImmutableArray<string> Clauses
    {
        get => Choice.Clauses;
        init => Choice = Choice with { Clauses = value };
    }

    /// <summary>Gets the horizon and the choice.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{HorizonDays} days ahead, {Choice}");
}
