using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads one pack, in two steps: conditions may name what any pack holds.</summary>
internal sealed class PackSource
{
    private readonly FormTables _tables;
    private readonly FormSource _source;
    private readonly LawSource _law;
    private readonly string _id;
    private readonly string _version;
    private readonly LocalizedText _title;
    private readonly LegalSource? _instrument;
    private readonly WorkCalendar? _calendar;
    private readonly ImmutableArray<string> _needs;
    private readonly string _contentHash;
    private readonly SourceSpan _span;
    private readonly Clause[] _clauses;
    private readonly Parameter[] _parameters;
    private readonly Definition[] _definitions;

    /// <summary>Reads the head, the clauses and thresholds, and the terms without their bodies.</summary>
    public PackSource(FormTables tables, FormSource source)
    {
        _tables = tables;
        _source = source;
        _law = new LawSource(tables, source);
        _id = source.Text();
        _version = source.Text();
        _title = source.Localized();
        _instrument = source.Place() is var instrument and >= 0 ? tables.Sources[instrument] : null;
        _calendar = source.Place() is var calendar and >= 0 ? tables.Calendars[calendar] : null;
        _needs = source.Texts();
        _contentHash = source.Text();
        _span = source.Span();
        _clauses = new Clause[source.Count()];
        for (var i = 0; i < _clauses.Length; i++)
        {
            tables.Clauses.Add(_clauses[i] = _law.Clause());
        }

        _parameters = new Parameter[source.Count()];
        for (var i = 0; i < _parameters.Length; i++)
        {
            tables.Parameters.Add(_parameters[i] = Parameter());
        }

        _definitions = new Definition[source.Count()];
        for (var i = 0; i < _definitions.Length; i++)
        {
            tables.Definitions.Add(_definitions[i] = DefinitionHead());
        }
    }

    /// <summary>Reads the bodies of the terms, the mitigations and the rules.</summary>
    public RulePack Complete(FormPart bodies)
    {
        foreach (var definition in _definitions)
        {
            var body = new ConditionSource(_tables, _source, definition.Variable);
            definition.When = body.OptionalCondition();
            definition.Value = body.OptionalExpression();
        }

        var mitigations = new Mitigation[_source.Count()];
        for (var i = 0; i < mitigations.Length; i++)
        {
            mitigations[i] = Mitigation();
        }

        var rules = new Rule[_source.Count()];
        var source = new RuleSource(_tables, _source, bodies);
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = source.Rule();
        }

        return new RulePack(
            _id,
            _version,
            _title,
            _instrument,
            ImmutableCollectionsMarshal.AsImmutableArray(_clauses),
            ImmutableCollectionsMarshal.AsImmutableArray(_parameters),
            ImmutableCollectionsMarshal.AsImmutableArray(_definitions),
            ImmutableCollectionsMarshal.AsImmutableArray(rules),
            ImmutableCollectionsMarshal.AsImmutableArray(mitigations),
            _contentHash,
            _span)
        {
            Calendar = _calendar,
            Needs = _needs,
        };
    }

    private Parameter Parameter()
    {
        var (id, label, type, span) = (_source.Text(), _source.Localized(), _tables.Types[_source.Count()], _source.Span());
        var literals = new ValueSource(_tables, _source);
        var values = new ParameterValue[_source.Count()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = new ParameterValue(literals.Required(), _source.Period(), _law.Citation(), (Verification)_source.Byte(), _source.Span());
        }

        return new Parameter(id, label, type, ImmutableCollectionsMarshal.AsImmutableArray(values), span);
    }

    private Definition DefinitionHead()
    {
        var (id, label, subject) = (_source.Text(), _source.Localized(), _tables.EntityAt(_source.Count()));
        var (type, variable) = (_tables.Types[_source.Count()], new ConditionSource(_tables, _source).Variable());
        return new Definition(id, label, subject, type, variable, _law.Citations(), _source.Span());
    }

    private Mitigation Mitigation()
    {
        var (id, title) = (_source.Text(), _source.Localized());
        var clauses = new Clause[_source.Count()];
        for (var i = 0; i < clauses.Length; i++)
        {
            clauses[i] = _tables.Clauses[_source.Count()];
        }

        var subject = _tables.EntityAt(_source.Count());
        var body = new ConditionSource(_tables, _source);
        var (variable, when) = (body.Variable(), body.Condition());
        var responses = new SupervisoryResponse[_source.Count()];
        for (var i = 0; i < responses.Length; i++)
        {
            responses[i] = _instrument!.Responses[_source.Count()];
        }


        return new Mitigation(
            id, title, ImmutableCollectionsMarshal.AsImmutableArray(clauses), subject, variable, when, ImmutableCollectionsMarshal.AsImmutableArray(responses), _source.Period(), _source.Span());
    }
}
