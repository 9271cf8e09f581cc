using System.Globalization;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Declarations;

/// <summary>Sets the facts of one thing in code. Names are ids or Chinese labels; what is not set is undeclared.</summary>
/// <remarks>Values are read as if they stood in a file; mistakes become diagnostics. Setting a field again replaces its value.</remarks>
public sealed class FactsBuilder
{
    private readonly List<(string Key, LocatedNode Value)> _entries = [];

    internal FactsBuilder()
    {
    }

    /// <summary>Sets a field to a text, code, reference, region, date, period or amount, written as in a file.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value; <see langword="null"/> leaves the field undeclared.</param>
    public FactsBuilder Set(string field, string? value) => Put(field, value is null ? CodeNodes.Null : CodeNodes.Text(value));

    /// <summary>Sets a field to true or false.</summary>
    public FactsBuilder Set(string field, bool value) => Put(field, CodeNodes.Plain(value ? "true" : "false"));

    /// <summary>Sets a field to an exact number; an amount has the only currency of the field.</summary>
    public FactsBuilder Set(string field, decimal value) => Put(field, CodeNodes.Plain(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Sets a field to a whole number; an amount has the only currency of the field.</summary>
    public FactsBuilder Set(string field, int value) => Set(field, (long)value);

    /// <summary>Sets a field to a whole number; an amount has the only currency of the field.</summary>
    public FactsBuilder Set(string field, long value) => Put(field, CodeNodes.Plain(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Sets a field to a day.</summary>
    public FactsBuilder Set(string field, DateOnly value) => Put(field, CodeNodes.Plain(IsoDay.Of(value)));

    /// <summary>Sets a field to a complete list; an empty one means that there are none.</summary>
    public FactsBuilder Set(string field, IEnumerable<string> values) => Put(field, CodeNodes.List(values.Select(CodeNodes.Text)));

    /// <summary>Sets a nested object, a map, a period of <c>from</c> and <c>to</c>, or values by day: <c>since 2024-07-01</c>.</summary>
    public FactsBuilder Set(string field, Action<FactsBuilder> values) => Put(field, Build(values));

    /// <summary>Declares a field as <c>none</c>.</summary>
    public FactsBuilder None(string field) => Put(field, CodeNodes.None);

    /// <summary>Sets a field to a list that may not hold all there are.</summary>
    public FactsBuilder Incomplete(string field, IEnumerable<string> values) =>
        Put(field, CodeNodes.Mapping([("incomplete", CodeNodes.List(values.Select(CodeNodes.Text)))]));

    internal static MappingNode Build(Action<FactsBuilder>? values, params IEnumerable<(string Key, LocatedNode Value)> before)
    {
        var builder = new FactsBuilder();
        builder._entries.AddRange(before);
        values?.Invoke(builder);
        return CodeNodes.Mapping(builder._entries);
    }

    private FactsBuilder Put(string field, LocatedNode value)
    {
        ArgumentNullException.ThrowIfNull(field);
        var index = _entries.FindIndex(e => e.Key == field);
        if (index < 0)
        {
            _entries.Add((field, value));
        }
        else
        {
            _entries[index] = (field, value);
        }

        return this;
    }
}
