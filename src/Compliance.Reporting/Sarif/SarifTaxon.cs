using System.Text.Json;

namespace Compliance.Reporting.Sarif;

/// <summary>A reference to a clause or citation in one of the taxonomies.</summary>
internal sealed record SarifTaxon(string Id, int Index, string Taxonomy, int TaxonomyIndex)
{
    public void Write(string? name, Utf8JsonWriter json)
    {
        if (name is null)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartObject(name);
        }

        json.WriteString("id", Id);
        json.WriteNumber("index", Index);
        json.WriteStartObject("toolComponent");
        json.WriteString("name", Taxonomy);
        json.WriteNumber("index", TaxonomyIndex);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
