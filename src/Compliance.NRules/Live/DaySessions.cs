using Compliance.NRules.Facts;
using NRules;

namespace Compliance.NRules.Live;

/// <summary>
/// The NRules sessions of a live session: each holds the dated subjects of some days, and all other facts. NRules joins by
/// comparing each with each, and subjects of different days have nothing to do with each other.
/// </summary>
/// <param name="network">The network.</param>
internal sealed class DaySessions(RuleNetwork network)
{
    private const int Most = 32;
    private const int Everywhere = -1;

    private readonly Dictionary<object, object> _facts = [];
    private readonly Dictionary<int, ISession> _sessions = [];

    /// <summary>Replaces the facts, and matches what changed.</summary>
    /// <param name="facts">All facts as they stand now.</param>
    /// <param name="isAllChanged">Whether all dated subjects are matched again.</param>
    /// <returns>The verdicts on all dated subjects.</returns>
    public NetworkVerdicts Replace(IReadOnlyList<object> facts, bool isAllChanged)
    {
        var wanted = facts.ToDictionary(KeyOf);
        var gone = _facts.Where(f => !wanted.ContainsKey(f.Key) || (isAllChanged && f.Value is DatedSubject)).ToList();
        gone.ForEach(f => _facts.Remove(f.Key));
        var removed = gone.Select(f => f.Value).ToLookup(PlaceOf);
        var added = wanted.Where(f => _facts.TryAdd(f.Key, f.Value)).Select(f => f.Value).ToLookup(PlaceOf);

        var subjects = _facts.Values.OfType<DatedSubject>().ToList();
        var places = subjects.Select(PlaceOf).ToHashSet();
        foreach (var empty in _sessions.Keys.Where(p => !places.Contains(p)).ToList())
        {
            _sessions.Remove(empty);
        }

        var outcomes = new List<DerivedOutcome>();
        foreach (var place in places.Order())
        {
            if (_sessions.TryGetValue(place, out var session))
            {
                session.RetractAll([.. removed[Everywhere], .. removed[place]]);
                session.InsertAll([.. added[Everywhere], .. added[place]]);
            }
            else
            {
                _sessions.Add(place, session = network.Open());
                session.InsertAll([.. _facts.Values.Where(f => f is not DatedSubject), .. added[place]]);
            }

            session.Fire();
            outcomes.AddRange(session.Query<DerivedOutcome>());
        }

        return new NetworkVerdicts(subjects, outcomes);
    }

    private static int PlaceOf(object fact) => fact is DatedSubject subject ? (subject.Day.Day.DayNumber + subject.Day.AsOf.DayNumber) % Most : Everywhere;

    private static object KeyOf(object fact) => fact switch
    {
        DatedSubject subject => subject.Key,
        EntityItem item => item.Key,
        ElementItem element => element.Key,
        DefinitionValue value => value.Key,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} has no key."),
    };
}
