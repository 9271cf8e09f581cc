using Compliance.Conditions.Expressions;
using Compliance.Syntax;
using Compliance.Text.Unicode;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Conditions.Binding.Operands;

/// <summary>Binds an amount that is converted by the rate of a parameter.</summary>
internal sealed class ConversionBinder(BindingContext context)
{
    /// <summary>Binds a conversion.</summary>
    /// <param name="form">How it is written.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="scalar">Where it is written.</param>
    /// <returns>The conversion, of a type without the currency converted; <see langword="null"/> after a mistake.</returns>
    public Arithmetic? Bind(OperandSyntax.Conversion form, Expression? amount, ScalarNode scalar)
    {
        var span = ScalarPlace.Of(scalar, form.Start, form.Length);
        var currencies = context.Vocabulary.CurrencyTable;
        var currency = currencies.Find(NormalForm.Of(form.Currency).Trim());
        if (currency is null)
        {
            context.Diagnostics.Add(VocabularyDiagnostics.UnknownCurrency(
                ScalarPlace.Of(scalar, form.CurrencyStart, form.Currency.Length), form.Currency, currencies.Names));
        }

        var rate = ParameterNames.Find(scalar, form.Rate.Start, form.Rate.Length, form.Rate.Name, context);
        if (amount is null || currency is null || rate is null)
        {
            return null;
        }

        if (rate.Type is not FactType.RateType type)
        {
            context.Diagnostics.Add(ConditionDiagnostics.NoRate(rate.Span, rate.Parameter.Id, rate.Type));
            return null;
        }

        if (!type.To.Equals(currency))
        {
            context.Diagnostics.Add(ConditionDiagnostics.RateOfOtherCurrencies(span, rate.Parameter.Id, type, currency));
            return null;
        }

        if (amount.Type is not FactType.MoneyType money || !money.Currencies.Contains(type.From))
        {
            context.Diagnostics.Add(ConditionDiagnostics.NothingToConvert(amount.Span, amount.Type, rate.Parameter.Id, type));
            return null;
        }

        // What is of a third currency stays as it is.
        var left = new FactType.MoneyType([.. currencies.All.Where(c => c.Equals(type.To) || (!c.Equals(type.From) && money.Currencies.Contains(c)))]);
        return new Arithmetic(ArithmeticOperator.Convert, amount, rate, left, span);
    }
}
