using Compliance.Conditions;
using Compliance.Conditions.Terms;
using Compliance.Deferring;
using Compliance.Law;
using Compliance.Types;
using Compliance.Types.Regions;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>What the parts of a form name by place, as far as it is read.</summary>
internal sealed class FormTables
{
    public CodeList[] CodeLists { get; set; } = [];

    public Currency[] Currencies { get; set; } = [];

    /// <summary>Gets or sets the objects, then the entities.</summary>
    public RecordType[] Records { get; set; } = [];

    public RegionRegister Regions { get; set; } = RegionRegister.Empty;

    public FactType[] Types { get; set; } = [];

    public LegalSource[] Sources { get; set; } = [];

    public LegalOrder[] LegalOrders { get; set; } = [];

    public WorkCalendar[] Calendars { get; set; } = [];

    /// <summary>Gets the clauses of all packs.</summary>
    public List<Clause> Clauses { get; } = [];

    /// <summary>Gets the thresholds of all packs.</summary>
    public List<Parameter> Parameters { get; } = [];

    /// <summary>Gets the defined terms of all packs.</summary>
    public List<Definition> Definitions { get; } = [];

    /// <summary>Gets what rules read, by where it is written.</summary>
    public Dictionary<int, Deferred<UsedFacts>> Reads { get; } = [];

    /// <summary>Gets the entity at a place among the records.</summary>
    public EntityType EntityAt(int place) => (EntityType)Records[place];
}
