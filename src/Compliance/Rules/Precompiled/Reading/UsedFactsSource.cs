using Compliance.Conditions;
using Compliance.Deferring;
using Compliance.Types;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads what the conditions of one rule read, without the conditions.</summary>
/// <param name="tables">The things that are named by place.</param>
/// <param name="form">The form.</param>
/// <param name="start">Where it is written.</param>
internal sealed class UsedFactsSource(FormTables tables, FormSource form, int start) : IDeferredSource<UsedFacts>
{
    /// <inheritdoc/>
    public UsedFacts Compute()
    {
        var source = form.At(start);
        var fields = new Field[source.Count()];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = tables.Records[source.Count()].Fields[source.Count()];
        }

        var entities = new EntityType[source.Count()];
        for (var i = 0; i < entities.Length; i++)
        {
            entities[i] = tables.EntityAt(source.Count());
        }

        return new UsedFacts(fields, entities);
    }
}
