using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Search;

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its page, with the place in it, from the folder of the language.</param>
/// <param name="Title">What is shown.</param>
/// <param name="Id">Its id.</param>
/// <param name="Words">What else it is found by.</param>
internal sealed record SearchEntry(LocalizedText Kind, string Path, LocalizedText Title, string Id, string Words);
