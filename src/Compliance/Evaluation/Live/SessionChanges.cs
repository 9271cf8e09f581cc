using Compliance.Declarations;

namespace Compliance.Evaluation.Live;

/// <summary>Changes of single things, each a batch of its own (<see cref="IComplianceSession.Apply"/>).</summary>
public static class SessionChanges
{
    /// <summary>Adds a thing at the end of its list.</summary>
    /// <param name="session">The session.</param>
    /// <param name="entity">The entity, by id, by the id of its list, or by either Chinese label.</param>
    /// <param name="id">The id of the thing; there must be none with it.</param>
    /// <param name="facts">Sets its facts; what is not set is undeclared.</param>
    /// <returns>What the change did, or what is wrong with it.</returns>
    public static SessionResult Insert(this IComplianceSession session, string entity, string id, Action<FactsBuilder>? facts = null) =>
        Of(session).Apply(c => c.Insert(entity, id, facts));

    /// <summary>Sets facts of a thing; the others stay.</summary>
    /// <param name="session">The session.</param>
    /// <param name="entity">The entity, by id, by the id of its list, or by either Chinese label.</param>
    /// <param name="id">The id of the thing.</param>
    /// <param name="facts">Sets facts; a field set to <see langword="null"/> becomes undeclared.</param>
    /// <returns>What the change did, or what is wrong with it.</returns>
    public static SessionResult Update(this IComplianceSession session, string entity, string id, Action<FactsBuilder> facts) =>
        Of(session).Apply(c => c.Update(entity, id, facts));

    /// <summary>Sets facts of the declaring company, or of the thing of an entity of which there is one; the others stay.</summary>
    /// <param name="session">The session.</param>
    /// <param name="entity">The entity, by id or Chinese label.</param>
    /// <param name="facts">Sets facts; a field set to <see langword="null"/> becomes undeclared.</param>
    /// <returns>What the change did, or what is wrong with it.</returns>
    public static SessionResult Update(this IComplianceSession session, string entity, Action<FactsBuilder> facts) =>
        Of(session).Apply(c => c.Update(entity, facts));

    /// <summary>Removes a thing. Nothing may refer to it.</summary>
    /// <param name="session">The session.</param>
    /// <param name="entity">The entity, by id, by the id of its list, or by either Chinese label.</param>
    /// <param name="id">The id of the thing.</param>
    /// <returns>What the change did, or what is wrong with it.</returns>
    public static SessionResult Retract(this IComplianceSession session, string entity, string id) =>
        Of(session).Apply(c => c.Retract(entity, id));

    private static IComplianceSession Of(IComplianceSession session) => session ?? throw new ArgumentNullException(nameof(session));
}
