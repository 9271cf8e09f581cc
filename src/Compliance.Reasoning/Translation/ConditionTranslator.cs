using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates conditions.</summary>
/// <param name="translation">The question.</param>
/// <param name="scope">What the variables are bound to.</param>
internal sealed class ConditionTranslator(Translator translation, Scope scope) : IConditionVisitor<Kleene>
{
    /// <inheritdoc/>
    public Kleene Visit(AllOf condition) => translation.Model.And([.. condition.Conditions.Select(c => c.Accept(this))]);

    /// <inheritdoc/>
    public Kleene Visit(AnyOf condition) => translation.Model.Or([.. condition.Conditions.Select(c => c.Accept(this))]);

    /// <inheritdoc/>
    public Kleene Visit(Negation condition) => condition.Operand.Accept(this).Not;

    /// <inheritdoc/>
    public Kleene Visit(ValueTest condition) => condition.Accept(new TestTranslator(translation, scope));

    /// <inheritdoc/>
    public Kleene Visit(Quantified condition)
    {
        // "Every" is "no item that breaks it".
        var model = translation.Model;
        var items = Items.Of(condition.Source, translation, scope);
        var some = new List<Kleene> { items.IsComplete.IsTrue ? Kleene.False : new Kleene(Flag.False, items.IsComplete.Not) };
        foreach (var (isIn, binding) in items.Bindings)
        {
            var inner = scope.With(condition.Variable, binding);
            var selected = translation.Translate(condition.Where, inner);
            var matches = condition.Satisfies is { } satisfies ? model.And([selected, translation.Translate(satisfies, inner).Not]) : selected;
            some.Add(model.And([Kleene.Known(isIn), matches]));
        }

        var result = model.Or(some);
        return condition.Quantifier == Quantifier.Some ? result : result.Not;
    }
}
