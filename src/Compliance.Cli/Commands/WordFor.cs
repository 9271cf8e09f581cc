namespace Compliance.Cli.Commands;

/// <summary>A value of an option, a variable of the environment or a settings file, in its two equal spellings.</summary>
/// <remarks>A class of this assembly and not a tuple: code for lists of it is compiled ahead of time.</remarks>
/// <param name="id">The English spelling.</param>
/// <param name="zh">The Chinese spelling.</param>
/// <param name="meaning">What it means.</param>
internal sealed class WordFor<T>(string id, string zh, T meaning)
{
    /// <summary>Gets the English spelling.</summary>
    public string Id { get; } = id;

    /// <summary>Gets the Chinese spelling.</summary>
    public string Zh { get; } = zh;

    /// <summary>Gets what it means.</summary>
    public T Meaning { get; } = meaning;

    /// <summary>Finds the entry of a word in either spelling.</summary>
    /// <returns>The entry, or <see langword="null"/> for a word that is not among them.</returns>
    public static WordFor<T>? Find(WordFor<T>[] words, string word) => Array.Find(words, w => w.Id == word || w.Zh == word);

    /// <summary>Gets what may be written, both spellings of each entry.</summary>
    public static string[] WordsOf(WordFor<T>[] words)
    {
        var all = new List<string>(2 * words.Length);
        foreach (var word in words)
        {
            all.Add(word.Id);
            if (word.Zh != word.Id)
            {
                all.Add(word.Zh);
            }
        }

        return [.. all];
    }
}
