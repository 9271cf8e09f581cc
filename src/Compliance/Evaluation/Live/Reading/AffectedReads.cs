using Compliance.Facts;

namespace Compliance.Evaluation.Live.Reading;

/// <summary>Which rules read what differs between two declarations.</summary>
internal sealed class AffectedReads
{
    private readonly RulebookReads _reads;
    private readonly DeclarationDifference _difference;
    private readonly bool[] _forAll;
    private readonly bool[] _forReaching;

    /// <summary>Finds them.</summary>
    /// <param name="reads">What the rules read.</param>
    /// <param name="difference">What differs.</param>
    /// <param name="rules">How many rules there are.</param>
    public AffectedReads(RulebookReads reads, DeclarationDifference difference, int rules)
    {
        (_reads, _difference, _forAll, _forReaching) = (reads, difference, new bool[rules], new bool[rules]);
        foreach (var set in difference.Changed)
        {
            if (set.IsListChanged)
            {
                Mark(reads.Looking(set.After.Type), _forAll);
            }

            foreach (var field in set.Fields)
            {
                Mark(reads.ReadingOthers(field), _forAll);
                Mark(reads.Reaching(field), _forReaching);
            }
        }
    }

    /// <summary>Determines how some rules get to what differs, other than from a subject that differs itself.</summary>
    /// <param name="rules">The places of the rules.</param>
    /// <returns>Whether one reads it whatever the subject, and whether one reads it from what the subject reaches.</returns>
    public (bool All, bool Reaching) In(int[] rules)
    {
        var (all, reaching) = (false, false);
        foreach (var rule in rules)
        {
            all |= _forAll[rule];
            reaching |= _forReaching[rule];
        }

        return (all, reaching);
    }

    /// <summary>Determines whether a rule reads what the subject itself differs in.</summary>
    /// <param name="rule">The place of the rule.</param>
    /// <param name="thing">What the subject differs in.</param>
    public bool OfOwn(int rule, in ThingDifference thing) => thing.Fields is { } fields && _reads.ReadsOwn(rule, fields);

    /// <summary>Determines whether a rule reads what other things differ in.</summary>
    /// <param name="rule">The place of the rule.</param>
    /// <param name="subject">The subject.</param>
    public bool OfOthers(int rule, Entity subject) => _forAll[rule] || (_forReaching[rule] && _difference.Reaches(subject));

    private static void Mark(IReadOnlyList<int> rules, bool[] marks)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            marks[rules[i]] = true;
        }
    }
}
