using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Law;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Rules;

/// <summary>What turns a violation into a caution, as the observation period of measure 17 does. Never an exemption.</summary>
/// <param name="Id">The identifier, in kebab-case.</param>
/// <param name="Title">The title.</param>
/// <param name="Clauses">The clauses it encodes.</param>
/// <param name="Subject">The entity it applies to; it mitigates findings on that entity.</param>
/// <param name="SubjectVariable">The variable that is bound to the subject.</param>
/// <param name="When">When it mitigates.</param>
/// <param name="Responses">The supervisory responses it leaves.</param>
/// <param name="InForce">When it applies.</param>
/// <param name="Span">Its place.</param>
public sealed record Mitigation(
    string Id,
    LocalizedText Title,
    ImmutableArray<Clause> Clauses,
    EntityType Subject,
    Variable SubjectVariable,
    Condition When,
    ImmutableArray<SupervisoryResponse> Responses,
    EffectivePeriod InForce,
    SourceSpan Span)
{
    /// <summary>Determines whether a rule checks a clause of the instrument whose clauses this encodes.</summary>
    public bool Reaches(Rule rule) => rule.Clauses.Any(c => Clauses.Any(own => own.Instrument == c.Instrument));

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
