using Compliance.Facts;
using Compliance.NRules.Facts;
using Compliance.Types;
using NRules;
using Declaration = Compliance.Declarations.Declaration;

namespace Compliance.NRules.Live;

/// <summary>
/// A session of NRules that lives as long as a session of the engine: things and elements stay in its memory until they change, and the
/// dated subjects whose verdicts are asked are in it while they are matched.
/// </summary>
internal sealed class NetworkSession
{
    private readonly RuleNetwork _network;
    private readonly ISession _session;
    private readonly Dictionary<Entity, List<object>> _facts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<EntityType, EntityItem> _unseen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Opens a session with the facts of a declaration.</summary>
    public NetworkSession(RuleNetwork network, Declaration declaration)
    {
        _network = network;
        _session = network.Open();
        _session.InsertAll(FactLoader.Constants());
        Follow(new DeclarationStep(null, declaration));
    }

    /// <summary>Retracts what is gone and inserts what is new.</summary>
    public void Follow(DeclarationStep step)
    {
        var gone = new List<object>();
        var added = new List<object>();
        foreach (var entity in step.Gone)
        {
            if (_facts.Remove(entity, out var facts))
            {
                gone.AddRange(facts);
            }
        }

        foreach (var entity in step.New)
        {
            var facts = new List<object>();
            _network.Facts.Load(entity, facts);
            if (facts.Count > 0)
            {
                _facts.Add(entity, facts);
                added.AddRange(facts);
            }
        }

        foreach (var set in step.Sets)
        {
            if (_unseen.Remove(set.Type, out var before))
            {
                gone.Add(before);
            }

            if (_network.Facts.Unseen(set) is { } now)
            {
                _unseen.Add(set.Type, now);
                added.Add(now);
            }
        }

        if (gone.Count > 0)
        {
            _session.RetractAll(gone);
        }

        if (added.Count > 0)
        {
            _session.InsertAll(added);
        }
    }

    /// <summary>Matches dated subjects by stage; the rules asked of them get what is found.</summary>
    public void Match(IEnumerable<IReadOnlyCollection<DatedSubject>> stages, CancellationToken cancellationToken)
    {
        foreach (var batch in RuleNetwork.Batches(stages))
        {
            RuleNetwork.Match(_session, batch, cancellationToken);
            _session.RetractAll(batch.SelectMany(s => s));
            _session.PropagateLinked();
        }
    }
}
