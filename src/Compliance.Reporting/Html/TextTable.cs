using System.Text.Json;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The texts of the data, each once: traces and evidence of many findings repeat themselves.</summary>
internal sealed class TextTable
{
    private readonly Dictionary<LocalizedText, int> _indices = [];
    private readonly List<LocalizedText> _texts = [];

    public int IndexOf(LocalizedText text)
    {
        if (!_indices.TryGetValue(text, out var index))
        {
            index = _texts.Count;
            _indices.Add(text, index);
            _texts.Add(text);
        }

        return index;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("texts");
        foreach (var text in _texts)
        {
            json.WriteStartArray();
            json.WriteStringValue(VisibleText.Escape(text.Zh));
            if (text.OnlyLanguage is { } language)
            {
                json.WriteNullValue();
                json.WriteStringValue(language);
            }
            else if (text.Zh != text.En)
            {
                json.WriteStringValue(VisibleText.Escape(text.En));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
