# Treaties
