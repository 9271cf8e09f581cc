using NRules.RuleModel;

namespace Compliance.NRules.Translation;

/// <summary>
/// Which of the alternatives of its conditions a production is for. A translation that meets alternatives takes one, and is run once for
/// each combination.
/// </summary>
internal sealed class Alternatives
{
    // More productions than this for one part of a rule cost more than one test of all alternatives.
    private const int Most = 16;

    private readonly List<(int Taken, int Of)> _choices = [];
    private int _place;
    private int _combinations;

    /// <summary>Adds the productions of one part of a rule: one for each combination of alternatives.</summary>
    /// <param name="network">Where they go.</param>
    /// <param name="build">Builds one of them.</param>
    public static void Add(Network network, Func<Alternatives, IRuleDefinition> build)
    {
        var alternatives = new Alternatives();
        do
        {
            alternatives._place = 0;
            alternatives._combinations = 1;
            network.Add(build(alternatives));
        }
        while (alternatives.Advance());
    }

    /// <summary>Takes one of some alternatives.</summary>
    /// <param name="count">How many there are.</param>
    /// <returns>Which, from 0; -1 where there would be too many combinations.</returns>
    public int Take(int count)
    {
        if (_combinations * count > Most)
        {
            return -1;
        }

        _combinations *= count;
        if (_place == _choices.Count)
        {
            _choices.Add((0, count));
        }

        return _choices[_place++].Taken;
    }

    private bool Advance()
    {
        while (_choices.Count > 0)
        {
            var (taken, of) = _choices[^1];
            if (taken + 1 < of)
            {
                _choices[^1] = (taken + 1, of);
                return true;
            }

            _choices.RemoveAt(_choices.Count - 1);
        }

        return false;
    }
}
