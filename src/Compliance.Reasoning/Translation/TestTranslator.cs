using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates tests of values.</summary>
/// <param name="translation">The question.</param>
/// <param name="scope">What the variables are bound to.</param>
internal sealed class TestTranslator(Translator translation, Scope scope) : IValueTestVisitor<Kleene>
{
    private readonly EqualityTranslator _equality = new(translation);

    private Model Model => translation.Model;

    /// <inheritdoc/>
    public Kleene Visit(Comparison test)
    {
        var (left, right) = (Of(test.Left), Of(test.Right));
        return test.Operator switch
        {
            ComparisonOperator.Equal => _equality.Equal(left, test.Left.Type, right, test.Right.Type),
            ComparisonOperator.NotEqual => _equality.Equal(left, test.Left.Type, right, test.Right.Type).Not,
            _ when left is ChoiceSymbol && right is ChoiceSymbol => new ChoiceTests(translation).Test(test, [left, right]),
            _ => new OrderTranslator(translation).Test(left, test.Operator, right),
        };
    }

    /// <inheritdoc/>
    public Kleene Visit(Membership test)
    {
        var value = Of(test.Left);
        var result = Model.Or([.. test.Choices.Select(c => _equality.Among(value, test.Left.Type, Of(c), c.Type))]);
        return test.IsNegated ? result.Not : result;
    }

    /// <inheritdoc/>
    public Kleene Visit(ListTest test) => new ListTestTranslator(translation).Test(
        Of(test.Left), test.Left.Type, test.Operator, [.. test.Items.Select(i => (Of(i), i.Type))]);

    /// <inheritdoc/>
    public Kleene Visit(Containment test)
    {
        var left = Of(test.Left);
        List<Symbol> right = [.. test.Right.Select(Of)];
        return left is ChoiceSymbol or ListSymbol || right.Exists(r => r is ListSymbol)
            ? new PlaceTranslator(translation).Test(test, left, right)
            : new PeriodTranslator(translation).Test(left, test.Operator, right);
    }

    /// <inheritdoc/>
    public Kleene Visit(TextMention test) => new ChoiceTests(translation).Test(test, [Of(test.Left)]);

    /// <inheritdoc/>
    public Kleene Visit(Presence test)
    {
        var value = Of(test.Left);
        var answer = test.Test == PresenceTest.Present ? Present(value) : Empty((ListSymbol)value);
        return test.Expected ? answer : answer.Not;
    }

    private Symbol Of(Expression expression) => translation.Translate(expression, scope);

    private Kleene Present(Symbol value)
    {
        var isDay = value is NumberSymbol { IsOpenEnd: var isOpen } ? isOpen.Not : Flag.True;
        if (value is NumberSymbol { Range: { } range })
        {
            // The least or greatest of things that certainly are there is something, whatever it is.
            return new Kleene(Model.And(range.Unknown.Not, range.None.Not, range.MayBeNone.Not, Model.Or(value.Unknown, isDay)), Model.And(range.None.Not, Model.Or(value.Unknown, isDay)));
        }

        return new Kleene(Model.And(value.Unknown.Not, value.None.Not, isDay), Model.And(value.None.Not, Model.Or(value.Unknown, isDay)));
    }

    private Kleene Empty(ListSymbol list)
    {
        var isEmpty = Model.Or(list.Items.Select(i => i.IsIn)).Not;
        return new Kleene(
            Model.Or(list.None, Model.And(list.Unknown.Not, isEmpty)),
            Model.Or(list.None, list.Unknown, isEmpty));
    }
}
