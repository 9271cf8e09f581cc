using Compliance.Evaluation.Engines;
using Compliance.NRules.Facts;
using Declaration = Compliance.Declarations.Declaration;

namespace Compliance.NRules.Live;

/// <summary>The sessions of NRules behind a session of the engine: one for each network of which a verdict was asked. What they hold depends on the declaration only.</summary>
/// <param name="evaluator">Determines the days to match.</param>
/// <param name="networks">The networks.</param>
internal sealed class NetworkSessions(RulebookEvaluator evaluator, RuleNetworks networks) : ISessionVerdicts
{
    private readonly Dictionary<RuleNetwork, NetworkSession> _sessions = new(ReferenceEqualityComparer.Instance);
    private Declaration? _declaration;

    /// <inheritdoc/>
    public IVerdictProvider Follow(SessionStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        try
        {
            var change = new DeclarationStep(_declaration, step.Declaration);
            foreach (var session in _sessions.Values)
            {
                session.Follow(change);
            }

            _declaration = step.Declaration;
            var scope = new EvaluationScope(step.Declaration, step.AsOf, step.CancellationToken);
            var verdicts = new NetworkVerdicts();
            var values = new DefinitionValues();
            foreach (var (network, asked) in networks.Of(step.Asked, step.CancellationToken))
            {
                var subjects = new AskedSubjects(network, evaluator, scope, step.HorizonDays, values);
                subjects.Ask(asked, verdicts);
                Open(network, step.Declaration).Match(subjects.Stages, step.CancellationToken);
            }

            return verdicts;
        }
        catch
        {
            // Half a step may be in their memory: the next begins with nothing.
            _sessions.Clear();
            throw;
        }
    }

    private NetworkSession Open(RuleNetwork network, Declaration declaration)
    {
        if (!_sessions.TryGetValue(network, out var session))
        {
            _sessions.Add(network, session = new NetworkSession(network, declaration));
        }

        return session;
    }
}
