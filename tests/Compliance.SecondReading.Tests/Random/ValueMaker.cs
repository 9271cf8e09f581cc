using System.Collections.Immutable;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>Makes random values for tests: literals, what can be named, parameters, arithmetic.</summary>
internal sealed class ValueMaker(Dice dice)
{
    /// <summary>The parameters that every pack of the tests has, by what they are.</summary>
    public static readonly ImmutableArray<(string Id, string Type, FactTypeKind Kind)> Parameters =
    [
        ("p-count", "integer", FactTypeKind.Integer), ("p-share", "percent", FactTypeKind.Percent), ("p-money", "money", FactTypeKind.Money),
        ("p-time", "duration", FactTypeKind.Duration), ("p-day", "date", FactTypeKind.Date), ("p-weight", "decimal", FactTypeKind.Decimal),
    ];

    /// <summary>The rates.</summary>
    public static readonly ImmutableArray<(string Id, string From, string To)> Rates = [("p-eur-cny", "EUR", "CNY"), ("p-usd-cny", "USD", "CNY"), ("p-eur-usd", "EUR", "USD")];

    /// <summary>Makes a value of a type.</summary>
    public Tree.Leaf Create(Surroundings around, FactType type, int size) => new(Text(around, type, size));

    /// <summary>Makes a length of time, as the key of a test.</summary>
    public Tree.Leaf? Time(Surroundings around) => Length(around) is { } text ? new(text) : null;

    /// <summary>Makes a day some time from another, as the key of a test.</summary>
    public Tree.Leaf? Shifted(Surroundings around) =>
        Named(around, FactType.Date) is { } day ? new($"{day} {dice.Pick("+", "-")} {FactMaker.Plain(dice, FactType.Duration).Text}") : null;

    private string Text(Surroundings around, FactType type, int size)
    {
        var made = dice.Next(size > 0 ? 6 : 3) switch
        {
            0 => null,
            1 => Named(around, type),
            2 => Parameter(type),
            3 => Named(around, type),
            _ => Combined(around, type, size),
        };
        return made ?? Literal(around, type);
    }

    private string Literal(Surroundings around, FactType type) => type.Kind == FactTypeKind.Reference
        ? Named(around, type) ?? "$operator"
        : FactMaker.Plain(dice, type).Text;

    private string? Named(Surroundings around, FactType type) =>
        type.Kind == FactTypeKind.Date && dice.OneIn(3) ? dice.Pick("$day", "$day", "$as_of") : around.Find(dice, isInner: false, t => t == type)?.Path;

    private static string? Parameter(FactType type) => type is FactType.MoneyType money && !money.Currencies.Any(c => c.Id == "CNY") ? null
        : Parameters.FirstOrDefault(p => p.Kind == type.Kind).Id is { } id ? $"parameter {id}" : null;

    private string? Combined(Surroundings around, FactType type, int size)
    {
        string Part(FactType part) => Text(around, part, size - 1) is var text && text.Contains(' ', StringComparison.Ordinal) && text.StartsWith('$') ? $"({text})" : text;
        return type switch
        {
            { Kind: FactTypeKind.Date } => $"{Named(around, type) ?? "$day"} {dice.Pick("+", "-")} {Text(around, FactType.Duration, 0)}",
            { Kind: FactTypeKind.Duration } => Length(around),
            { Kind: FactTypeKind.Integer or FactTypeKind.Decimal } => $"{Part(type)} {dice.Pick("+", "-", "*")} {Part(type)}",
            FactType.MoneyType money when dice.OneIn(3) => Converted(around, money),
            { Kind: FactTypeKind.Money } => dice.Next(3) switch
            {
                0 => $"{dice.Pick("50%", "33%", "parameter p-share")} of {Part(type)}",
                1 => $"{dice.Pick("2", "0.5", "parameter p-weight")} * {Part(type)}",
                _ => $"{Part(type)} {dice.Pick("+", "-")} {Part(type)}",
            },
            _ => null,
        };
    }

    private string? Converted(Surroundings around, FactType.MoneyType type)
    {
        var rate = dice.Among(Rates);
        return type.Currencies.Any(c => c.Id == rate.To)
            && around.Find(dice, isInner: false, t => t is FactType.MoneyType money && money.Currencies.Any(c => c.Id == rate.From)) is { } amount
            ? $"{amount.Path} in {rate.To} by parameter {rate.Id}"
            : null;
    }

    private string? Length(Surroundings around)
    {
        if (dice.OneIn(2))
        {
            return around.Find(dice, isInner: false, t => t.Kind == FactTypeKind.Period) is { } period ? $"length of {period.Path}" : null;
        }

        return Named(around, FactType.Date) is { } one && Named(around, FactType.Date) is { } other ? $"{one} - {other}" : null;
    }
}
