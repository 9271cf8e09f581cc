using Compliance.Conditions;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Types;

namespace Compliance.Reasoning;

/// <summary>What is taken for certain while a question is asked: a condition of the rule language on a kind of subject.</summary>
public sealed class Assumption
{
    private Assumption(EntityType subject, Condition condition, string text) => (Subject, Condition, Text) = (subject, condition, text);

    /// <summary>Gets the kind of thing it is about: the subject of the rule asked about, where it is one of that kind, else one such thing.</summary>
    public EntityType Subject { get; }

    /// <summary>Gets the condition.</summary>
    public Condition Condition { get; }

    /// <summary>Gets the condition as it was written.</summary>
    public string Text { get; }

    /// <summary>Reads a condition as it would stand in a rule under <c>applies_when</c>: <c>{ amount: { at_least: 500000 } }</c>. Terms and thresholds of all packs can be named.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="subject">The kind of thing it is about.</param>
    /// <param name="text">The condition, in YAML.</param>
    /// <param name="name">What messages call the text.</param>
    /// <returns>The assumption, or the mistakes for which there is none; warnings come with either.</returns>
    public static AssumptionResult Read(Rulebook rulebook, EntityType subject, string text, string name = "given")
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(text);
        var diagnostics = new DiagnosticBag();
        var condition = ConditionReader.Read(rulebook, subject, text, name, diagnostics);
        return new AssumptionResult(condition is null ? null : new Assumption(subject, condition, text), diagnostics.ToSorted());
    }

    /// <summary>Gets the condition as it was written.</summary>
    public override string ToString() => Text;
}
