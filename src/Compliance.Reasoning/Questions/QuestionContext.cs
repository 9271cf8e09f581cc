using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Reasoning.Translation;
using Compliance.Reasoning.Worlds;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Reasoning.Questions;

/// <summary>What is the same in all stretches of days of a question.</summary>
internal sealed class QuestionContext
{
    /// <summary>Reads the rules.</summary>
    /// <param name="rules">The rules: the subject is one of the first.</param>
    /// <param name="options">Within what is asked.</param>
    /// <param name="vocabulary">What can be declared.</param>
    /// <param name="tests">Tests given values.</param>
    /// <param name="regions">Chooses places.</param>
    /// <param name="moved">A threshold or term with what it is to be beside what it is, or <see langword="null"/>.</param>
    /// <param name="declaration">A declaration whose values facts can have too, or <see langword="null"/>.</param>
    public QuestionContext(
        ImmutableArray<Asked> rules, ProofOptions options, Vocabulary vocabulary, ConcreteTests tests, RegionSort regions, MovedTerm? moved = null, Declaration? declaration = null)
    {
        (Rules, Options, Vocabulary, Tests, Moved) = (rules, options, vocabulary, tests, moved);
        var collector = new SortCollector();
        foreach (var asked in rules)
        {
            collector.Add(asked.Rule, asked.Mitigations);
        }

        foreach (var assumption in options.Given)
        {
            collector.Walk(assumption.Condition);
        }

        if (moved is not null)
        {
            collector.Add(moved);
        }

        if (declaration is not null)
        {
            collector.Add(declaration);
        }

        Sorts = collector.ToSorts(options.AsOf, rules.SelectMany(r => r.Law.States).Where(s => s.From > DateOnly.MinValue).Select(s => s.From), regions);
    }

    /// <summary>Gets the rules.</summary>
    public ImmutableArray<Asked> Rules { get; }

    /// <summary>Gets within what is asked.</summary>
    public ProofOptions Options { get; }

    /// <summary>Gets what can be declared.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Gets what tests given values.</summary>
    public ConcreteTests Tests { get; }

    /// <summary>Gets the threshold or term that is moved.</summary>
    public MovedTerm? Moved { get; }

    /// <summary>Gets the declaration that worlds begin with; <see langword="null"/> where any may be declared.</summary>
    public DeclaredFacts? Declared { get; init; }

    /// <summary>Gets the values that facts can have.</summary>
    public Sorts Sorts { get; }

    /// <summary>Gets how many of the things of the subject's kind may be it: an affiliate is judged as the declaring company is, but what is said of the declaring company is said of another.</summary>
    public int Subjects => Rules[0].Rule.Subject.Cardinality == EntityCardinality.Principal ? Math.Min(2, Options.Things) : 1;

    /// <summary>Gets the stretches of days up to the day of the judgement, the last first.</summary>
    public IEnumerable<Stretch> Stretches
    {
        get
        {
            var until = DateOnly.MaxValue;
            foreach (var from in Rules.SelectMany(r => r.Law.States).Select(s => s.From).Distinct().OrderDescending())
            {
                var isAsked = from <= Options.AsOf && (IsDated ? until >= Sorts.FirstDay : Options.AsOf <= until);
                if (isAsked)
                {
                    yield return new Stretch(from, until, [.. Rules.Select(r => r.Law.On(from))]);
                }

                until = from > DateOnly.MinValue ? from.AddDays(-1) : from;
            }
        }
    }

    /// <summary>Gets the bound of an answer.</summary>
    public ProofBound Bound => new(Options.Things, Options.AsOf, Sorts.FirstDay, Sorts.LastDay, Sorts.MostOfNumbers, Sorts.MostOfDecimals, Sorts.Places, IsDated);

    private bool IsDated => Rules.All(r => r.Time is not null);

    /// <summary>Gets the days of a stretch on which a subject may be judged.</summary>
    public (DateOnly First, DateOnly Last) DaysOf(Stretch stretch) => IsDated
        ? (stretch.From > Sorts.FirstDay ? stretch.From : Sorts.FirstDay, stretch.Until < Options.AsOf ? stretch.Until : Options.AsOf)
        : (Options.AsOf, Options.AsOf);
}
