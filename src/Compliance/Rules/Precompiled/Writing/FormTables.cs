using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Types;

namespace Compliance.Rules.Precompiled.Writing;

/// <summary>What the parts of a form name by place.</summary>
internal sealed class FormTables
{
    private readonly Dictionary<FactType, int> _types = [];
    private readonly List<FactType> _typesByPlace = [];
    private readonly Dictionary<Code, CodeList> _lists = [];

    /// <summary>Registers what a rulebook holds.</summary>
    public FormTables(Rulebook rulebook)
    {
        foreach (var list in rulebook.Vocabulary.CodeLists)
        {
            CodeLists.Add(list);
            foreach (var code in list.Codes)
            {
                _lists.Add(code, list);
            }
        }

        foreach (var currency in rulebook.Vocabulary.Currencies)
        {
            Currencies.Add(currency);
        }

        foreach (var record in rulebook.Vocabulary.Objects.Concat(rulebook.Vocabulary.Entities))
        {
            Records.Add(record);
        }

        foreach (var order in rulebook.LegalOrders)
        {
            LegalOrders.Add(order);
        }

        foreach (var source in rulebook.Sources)
        {
            Sources.Add(source);
        }

        foreach (var calendar in rulebook.Calendars)
        {
            Calendars.Add(calendar);
        }

        foreach (var pack in rulebook.Packs)
        {
            foreach (var clause in pack.Clauses)
            {
                Clauses.Add(clause);
            }

            foreach (var parameter in pack.Parameters)
            {
                Parameters.Add(parameter);
            }

            foreach (var definition in pack.Definitions)
            {
                Definitions.Add(definition);
            }
        }
    }

    public Places<CodeList> CodeLists { get; } = new();

    public Places<Currency> Currencies { get; } = new();

    /// <summary>Gets the objects, then the entities.</summary>
    public Places<RecordType> Records { get; } = new();

    public Places<LegalOrder> LegalOrders { get; } = new();

    public Places<LegalSource> Sources { get; } = new();

    public Places<WorkCalendar> Calendars { get; } = new();

    public Places<Clause> Clauses { get; } = new();

    public Places<Parameter> Parameters { get; } = new();

    public Places<Definition> Definitions { get; } = new();

    /// <summary>Gets where in the bodies it is written what rules read, by what is written.</summary>
    public Dictionary<string, int> Reads { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the types; each comes after those it is made of.</summary>
    public IReadOnlyList<FactType> Types => _typesByPlace;

    /// <summary>Gets the list of a code.</summary>
    public CodeList ListOf(Code code) => _lists[code];

    /// <summary>Gets the place of a type. Types that are equal have one.</summary>
    public int TypeOf(FactType type)
    {
        if (_types.TryGetValue(type, out var place))
        {
            return place;
        }

        _ = type switch
        {
            FactType.ListType list => TypeOf(list.Element),
            FactType.MapType map => TypeOf(map.Value),
            _ => 0,
        };
        place = _types.Count;
        _types.Add(type, place);
        _typesByPlace.Add(type);
        return place;
    }
}
