using System.Collections.Concurrent;
using Compliance.Rules;
using Compliance.Rules.Choosing;
using Compliance.Rules.Loading;

namespace Compliance.Evaluation.Engines;

/// <summary>Keeps what an engine prepared for each choice of rules, so that a choice costs something at its first evaluation only. Safe to use from many threads.</summary>
/// <typeparam name="T">What is prepared for a choice: often an engine of the narrowed rulebook.</typeparam>
/// <param name="rulebook">All rules of the engine.</param>
/// <param name="prepare">Prepares the narrowed rulebook; two threads may both do so, and one result is kept.</param>
public sealed class ChosenEngines<T>(Rulebook rulebook, Func<Rulebook, T> prepare)
    where T : class
{
    // Choices come from a program's code and settings: few. Who makes up a new one for each evaluation gets no leak.
    private const int Most = 64;

    private readonly ConcurrentDictionary<RuleChoice, T> _known = [];

    /// <summary>Gets what was prepared for a choice.</summary>
    /// <param name="choice">What is chosen; not <see cref="RuleChoice.All"/>, for which the engine itself is ready.</param>
    /// <exception cref="ArgumentException">The choice names a pack, rule or clause that the rulebook lacks, or no rule fits it. The message says what to write instead.</exception>
    public T For(RuleChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return _known.TryGetValue(choice, out var known) ? known : Prepare(choice);
    }

    private T Prepare(RuleChoice choice)
    {
        var prepared = prepare(RulebookChoice.ChooseOrThrow(rulebook, choice));
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known.GetOrAdd(choice, prepared);
    }
}
