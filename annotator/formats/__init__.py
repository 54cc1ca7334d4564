"""Files in and out, one module per format, without Qt and without SQL."""
